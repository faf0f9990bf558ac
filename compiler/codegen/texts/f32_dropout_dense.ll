; LLVM 22.1.0, sources 3587301707c84e55925975712aecb3c7cc6cad5f1da4ecce61ebc3819bf71fcd
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_dropout_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.25.i = getelementptr i8, ptr %.1, i64 16
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.27.i = lshr i64 %.26.i, 48
  %.29.i = load ptr, ptr %.2, align 8, !noalias !0
  %.30.i = and i64 %.26.i, 281474976710655
  %.31.i = getelementptr i64, ptr %.29.i, i64 %.27.i
  %.32.i = load ptr, ptr %.31.i, align 8, !noalias !0
  %.33.i = getelementptr i8, ptr %.32.i, i64 %.30.i
  %.49.i = getelementptr i8, ptr %.1, i64 48
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  br label %B38.if.i

B38.if.i:                                         ; preds = %.6, %B38.if.i
  %key.2.0.i56 = phi i64 [ 608135816, %.6 ], [ %.160.i, %B38.if.i ]
  %.37.i.055 = phi i64 [ 0, %.6 ], [ %.108.i, %B38.if.i ]
  %.108.i = add nuw nsw i64 %.37.i.055, 1
  %0 = shl nsw i64 %.37.i.055, 3
  %.135.i = getelementptr i8, ptr %.33.i, i64 %0
  %.136.i = load i64, ptr %.135.i, align 4, !noalias !3
  %.138.i = xor i64 %.136.i, %key.2.0.i56
  %.139.i = trunc i64 %.138.i to i32
  %.140.i = lshr i32 %.139.i, 16
  %.141.i = xor i32 %.140.i, %.139.i
  %.142.i = mul i32 %.141.i, -2048144789
  %.143.i = lshr i32 %.142.i, 13
  %.144.i = xor i32 %.143.i, %.142.i
  %.145.i = mul i32 %.144.i, -1028477387
  %.146.i = lshr i32 %.145.i, 16
  %.149.i6 = lshr i64 %.136.i, 32
  %1 = trunc nuw i64 %.149.i6 to i32
  %2 = xor i32 %.146.i, %1
  %.151.i = xor i32 %2, %.145.i
  %.152.i7 = lshr i32 %.151.i, 16
  %.153.i = xor i32 %.152.i7, %.151.i
  %.154.i = mul i32 %.153.i, -2048144789
  %.155.i = lshr i32 %.154.i, 13
  %.156.i = xor i32 %.155.i, %.154.i
  %.157.i = mul i32 %.156.i, -1028477387
  %.158.i = lshr i32 %.157.i, 16
  %.159.i = xor i32 %.158.i, %.157.i
  %.160.i = zext i32 %.159.i to i64
  %exitcond.not = icmp eq i64 %.108.i, 2
  br i1 %exitcond.not, label %B38.if.i25, label %B38.if.i

B38.if.i25:                                       ; preds = %B38.if.i, %B38.if.i25
  %key.2.0.i1159 = phi i64 [ %.160.i50, %B38.if.i25 ], [ 2242054355, %B38.if.i ]
  %.37.i8.058 = phi i64 [ %.108.i28, %B38.if.i25 ], [ 0, %B38.if.i ]
  %.108.i28 = add nuw nsw i64 %.37.i8.058, 1
  %3 = shl nsw i64 %.37.i8.058, 3
  %.135.i29 = getelementptr i8, ptr %.33.i, i64 %3
  %.136.i30 = load i64, ptr %.135.i29, align 4, !noalias !6
  %.138.i31 = xor i64 %.136.i30, %key.2.0.i1159
  %.139.i32 = trunc i64 %.138.i31 to i32
  %.140.i33 = lshr i32 %.139.i32, 16
  %.141.i34 = xor i32 %.140.i33, %.139.i32
  %.142.i35 = mul i32 %.141.i34, -2048144789
  %.143.i36 = lshr i32 %.142.i35, 13
  %.144.i37 = xor i32 %.143.i36, %.142.i35
  %.145.i38 = mul i32 %.144.i37, -1028477387
  %.146.i39 = lshr i32 %.145.i38, 16
  %.149.i40 = lshr i64 %.136.i30, 32
  %4 = trunc nuw i64 %.149.i40 to i32
  %5 = xor i32 %.146.i39, %4
  %.151.i41 = xor i32 %5, %.145.i38
  %.152.i42 = lshr i32 %.151.i41, 16
  %.153.i43 = xor i32 %.152.i42, %.151.i41
  %.154.i44 = mul i32 %.153.i43, -2048144789
  %.155.i45 = lshr i32 %.154.i44, 13
  %.156.i46 = xor i32 %.155.i45, %.154.i44
  %.157.i47 = mul i32 %.156.i46, -1028477387
  %.158.i48 = lshr i32 %.157.i47, 16
  %.159.i49 = xor i32 %.158.i48, %.157.i47
  %.160.i50 = zext i32 %.159.i49 to i64
  %exitcond66.not = icmp eq i64 %.108.i28, 2
  br i1 %exitcond66.not, label %f32_dropout_key.body.exit51, label %B38.if.i25

f32_dropout_key.body.exit51:                      ; preds = %B38.if.i25
  %6 = trunc i64 %.50.i to i32
  %.173.i15 = xor i32 %.159.i49, %6
  %.174.i16 = lshr i32 %.173.i15, 16
  %.175.i17 = xor i32 %.174.i16, %.173.i15
  %.176.i18 = mul i32 %.175.i17, -2048144789
  %.177.i19 = lshr i32 %.176.i18, 13
  %.178.i20 = xor i32 %.177.i19, %.176.i18
  %.179.i21 = mul i32 %.178.i20, -1028477387
  %.85.i = getelementptr i8, ptr %.1, i64 56
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.102.i = getelementptr i8, ptr %.1, i64 64
  %.103.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.104.i = trunc i64 %.103.i to i32
  %.105.i = bitcast i32 %.104.i to float
  %.121.i = getelementptr i8, ptr %.1, i64 72
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !0
  %.162.i = sub i64 %.4, %.3
  %.208.i63.not = icmp slt i64 %.162.i, 1
  br i1 %.208.i63.not, label %f32_dropout_dense.body.exit, label %B458.if.i.lr.ph

B458.if.i.lr.ph:                                  ; preds = %f32_dropout_key.body.exit51
  %.173.i = xor i32 %.159.i, %6
  %.174.i = lshr i32 %.173.i, 16
  %.175.i = xor i32 %.174.i, %.173.i
  %.176.i = mul i32 %.175.i, -2048144789
  %.177.i = lshr i32 %.176.i, 13
  %.178.i = xor i32 %.177.i, %.176.i
  %.179.i = mul i32 %.178.i, -1028477387
  %.180.i = lshr i32 %.179.i, 16
  %.263.i = load i64, ptr %.1, align 8, !noalias !0
  %.264.i = lshr i64 %.263.i, 48
  %.267.i = and i64 %.263.i, 281474976710655
  %.268.i = getelementptr i64, ptr %.29.i, i64 %.264.i
  %.295.i = getelementptr i8, ptr %.1, i64 32
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !0
  %.297.i = lshr i64 %.296.i, 48
  %.300.i = and i64 %.296.i, 281474976710655
  %.301.i = getelementptr i64, ptr %.29.i, i64 %.297.i
  %.327.i = getelementptr i8, ptr %.1, i64 80
  %.328.i = load i64, ptr %.327.i, align 8, !noalias !0
  %invariant.op = xor i32 %.180.i, %.179.i
  br label %B458.if.i

B456.i.loopexit:                                  ; preds = %B994.i, %B458.if.i
  %.208.i = icmp sgt i64 %.152.i.065, 1
  br i1 %.208.i, label %B458.if.i, label %f32_dropout_dense.body.exit

B962.i:                                           ; preds = %B788.if.i
  %.483.i = getelementptr i8, ptr %.278.i, i64 %.481.i
  %.484.i = load float, ptr %.483.i, align 4, !noalias !0
  %.486.i = fmul float %.484.i, %.105.i
  br label %B994.i

B994.i:                                           ; preds = %B788.if.i, %B962.i
  %"$phi994.6.2.2.i" = phi float [ %.486.i, %B962.i ], [ 0.000000e+00, %B788.if.i ]
  %.520.i = getelementptr i8, ptr %.311.i, i64 %.481.i
  store float %"$phi994.6.2.2.i", ptr %.520.i, align 4, !noalias !0
  %.415.i = icmp samesign ugt i64 %.362.i.062, 1
  br i1 %.415.i, label %B788.if.i, label %B456.i.loopexit

B458.if.i:                                        ; preds = %B458.if.i.lr.ph, %B456.i.loopexit
  %.152.i.065 = phi i64 [ %.162.i, %B458.if.i.lr.ph ], [ %.217.i, %B456.i.loopexit ]
  %.149.i.064 = phi i64 [ %.3, %B458.if.i.lr.ph ], [ %.221.i, %B456.i.loopexit ]
  %.217.i = add nsw i64 %.152.i.065, -1
  %.221.i = add i64 %.149.i.064, 1
  %7 = mul nsw i64 %.149.i.064, %.122.i
  %.269.i = load ptr, ptr %.268.i, align 8, !noalias !0
  %.270.i = getelementptr i8, ptr %.269.i, i64 %.267.i
  %.277.i = shl nsw i64 %7, 2
  %.278.i = getelementptr i8, ptr %.270.i, i64 %.277.i
  %.302.i = load ptr, ptr %.301.i, align 8, !noalias !0
  %.303.i = getelementptr i8, ptr %.302.i, i64 %.300.i
  %.311.i = getelementptr i8, ptr %.303.i, i64 %.277.i
  %.332.i = sub nsw i64 %.328.i, %7
  %.335.i = tail call i64 @llvm.smin.i64(i64 %.122.i, i64 %.332.i)
  %.415.i60.not = icmp slt i64 %.335.i, 1
  br i1 %.415.i60.not, label %B456.i.loopexit, label %B788.if.i

B788.if.i:                                        ; preds = %B458.if.i, %B994.i
  %.362.i.062 = phi i64 [ %.424.i, %B994.i ], [ %.335.i, %B458.if.i ]
  %.359.i.061 = phi i64 [ %.428.i, %B994.i ], [ 0, %B458.if.i ]
  %.424.i = add nsw i64 %.362.i.062, -1
  %.428.i = add nuw nsw i64 %.359.i.061, 1
  %.456.i = add nsw i64 %.359.i.061, %7
  %8 = trunc i64 %.456.i to i32
  %.459.i.reass.reass = xor i32 %8, %invariant.op
  %.460.i = lshr i32 %.459.i.reass.reass, 16
  %.461.i = xor i32 %.460.i, %.459.i.reass.reass
  %.462.i = mul i32 %.461.i, -2048144789
  %.463.i = lshr i32 %.462.i, 13
  %.464.i = xor i32 %.463.i, %.462.i
  %.465.i = mul i32 %.464.i, -1028477387
  %9 = xor i32 %.465.i, %.179.i21
  %10 = lshr i32 %9, 16
  %11 = xor i32 %.179.i21, %10
  %.471.i = xor i32 %11, %.465.i
  %.472.i = lshr i32 %.471.i, 16
  %.473.i = xor i32 %.472.i, %.471.i
  %.474.i = mul i32 %.473.i, -2048144789
  %.475.i = lshr i32 %.474.i, 13
  %.476.i = xor i32 %.475.i, %.474.i
  %.477.i = mul i32 %.476.i, -1028477387
  %.478.i = lshr i32 %.477.i, 16
  %.479.i = xor i32 %.478.i, %.477.i
  %.480.i = zext i32 %.479.i to i64
  %.481.i = shl nsw i64 %.359.i.061, 2
  %.492.not.i = icmp sgt i64 %.86.i, %.480.i
  br i1 %.492.not.i, label %B994.i, label %B962.i

f32_dropout_dense.body.exit:                      ; preds = %B456.i.loopexit, %f32_dropout_key.body.exit51
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_dropout_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_dropout_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_dropout_key.body: %retptr"}
!5 = distinct !{!5, !"f32_dropout_key.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_dropout_key.body: %retptr"}
!8 = distinct !{!8, !"f32_dropout_key.body"}
