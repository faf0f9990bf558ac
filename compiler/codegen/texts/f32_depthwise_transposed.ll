; LLVM 22.1.0, sources d14eae5c7c1f92612852452167985e63d5656ac197fe2dfccb067e72d0952f58
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depthwise_transposed(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %0 = freeze i64 %.3
  %.66.i = getelementptr i8, ptr %.1, i64 88
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.95.i = getelementptr i8, ptr %.1, i64 96
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.127.i = getelementptr i8, ptr %.1, i64 72
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !0
  %.158.i = getelementptr i8, ptr %.1, i64 208
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.1, i64 216
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.255.i = getelementptr i8, ptr %.1, i64 176
  %.256.i = load i64, ptr %.255.i, align 8, !noalias !0
  %.283.i = getelementptr i8, ptr %.1, i64 184
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !0
  %.312.i = getelementptr i8, ptr %.1, i64 192
  %.313.i = load i64, ptr %.312.i, align 8, !noalias !0
  %.354.i = sub i64 %.4, %0
  %.400.i124.not = icmp slt i64 %.354.i, 1
  br i1 %.400.i124.not, label %f32_depthwise_transposed.body.exit, label %B582.if.i.lr.ph

B582.if.i.lr.ph:                                  ; preds = %.6
  %factor.op.mul122 = mul i64 %.159.i, %.190.i
  %.220.i = getelementptr i8, ptr %.1, i64 200
  %.221.i = load i64, ptr %.220.i, align 8, !noalias !0
  %factor.op.mul123 = mul i64 %factor.op.mul122, %.221.i
  %.38.i = getelementptr i8, ptr %.1, i64 80
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.68.i = mul i64 %.67.i, %.39.i
  %factor.op.mul = mul i64 %.96.i, %.68.i
  %.285.i = mul i64 %.284.i, %.256.i
  %.314.i = mul i64 %.285.i, %.313.i
  %.473.i = getelementptr i8, ptr %.1, i64 32
  %.474.i = load i64, ptr %.473.i, align 8, !noalias !0
  %.475.i = lshr i64 %.474.i, 48
  %.477.i = load ptr, ptr %.2, align 8, !noalias !0
  %.478.i = and i64 %.474.i, 281474976710655
  %.479.i = getelementptr i64, ptr %.477.i, i64 %.475.i
  %.97.i.reass = shl i64 %factor.op.mul, 6
  %.520.i = getelementptr i8, ptr %.1, i64 16
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !0
  %.522.i = lshr i64 %.521.i, 48
  %.525.i = and i64 %.521.i, 281474976710655
  %.526.i = getelementptr i64, ptr %.477.i, i64 %.522.i
  %.223.i.reass.reass = shl i64 %factor.op.mul123, 6
  %.567.i = load i64, ptr %.1, align 8, !noalias !0
  %.568.i = lshr i64 %.567.i, 48
  %.571.i = and i64 %.567.i, 281474976710655
  %.572.i = getelementptr i64, ptr %.477.i, i64 %.568.i
  %.579.i = shl i64 %.314.i, 6
  %.617.i = getelementptr i8, ptr %.1, i64 64
  %.618.i = load i64, ptr %.617.i, align 8, !noalias !0
  %.619.not.i = icmp eq i64 %.618.i, 0
  %.648.i = getelementptr i8, ptr %.1, i64 48
  %.751.i104.not = icmp slt i64 %.314.i, 1
  %.909.i119.not = icmp slt i64 %.221.i, 1
  %.1030.i116.not = icmp slt i64 %.159.i, 1
  %.1073.i = shl i64 %.190.i, 6
  %.196.i113.not = icmp slt i64 %.68.i, 1
  %.277.i = getelementptr i8, ptr %.1, i64 104
  %.33.i37 = getelementptr i8, ptr %.1, i64 128
  %.62.i39 = getelementptr i8, ptr %.1, i64 152
  %.311.i = getelementptr i8, ptr %.1, i64 112
  %.33.i40 = getelementptr i8, ptr %.1, i64 136
  %.62.i43 = getelementptr i8, ptr %.1, i64 160
  %.125.i = shl i64 %.313.i, 6
  %.520.i8110.not = icmp slt i64 %.96.i, 1
  %.38.i12 = getelementptr i8, ptr %.1, i64 120
  %.33.i46 = getelementptr i8, ptr %.1, i64 144
  %.62.i49 = getelementptr i8, ptr %.1, i64 168
  br label %B582.if.i

B580.i.loopexit:                                  ; preds = %B1320.i.loopexit, %B1242.i
  %.400.i = icmp sgt i64 %.344.i.0126, 1
  br i1 %.400.i, label %B582.if.i, label %f32_depthwise_transposed.body.exit

B1058.i:                                          ; preds = %B582.if.i
  %.649.i = load i64, ptr %.648.i, align 8, !noalias !0
  %.650.i = lshr i64 %.649.i, 48
  %.653.i = and i64 %.649.i, 281474976710655
  %.654.i = getelementptr i64, ptr %.477.i, i64 %.650.i
  %.655.i = load ptr, ptr %.654.i, align 8, !noalias !0
  %.656.i = getelementptr i8, ptr %.655.i, i64 %.653.i
  %.661.i = shl nsw i64 %1, 6
  %.664.i = getelementptr i8, ptr %.656.i, i64 %.661.i
  %.665.i = load <16 x float>, ptr %.664.i, align 4, !noalias !0
  br label %B1156.i

B1156.i:                                          ; preds = %B582.if.i, %B1058.i
  %start.2.1.i = phi <16 x float> [ %.665.i, %B1058.i ], [ zeroinitializer, %B582.if.i ]
  br i1 %.751.i104.not, label %B1242.i, label %B1186.if.i

B1242.i:                                          ; preds = %B1186.if.i, %B1156.i
  br i1 %.909.i119.not, label %B580.i.loopexit, label %B1320.if.i

B1320.i.loopexit:                                 ; preds = %B1354.i.loopexit, %B1320.if.i
  %exitcond130.not = icmp eq i64 %.221.i, %.922.i
  br i1 %exitcond130.not, label %B580.i.loopexit, label %B1320.if.i

B1354.i.loopexit:                                 ; preds = %B815.i, %B1354.if.i
  %exitcond129.not = icmp eq i64 %.159.i, %.1043.i
  br i1 %exitcond129.not, label %B1320.i.loopexit, label %B1354.if.i

B582.if.i:                                        ; preds = %B582.if.i.lr.ph, %B580.i.loopexit
  %.344.i.0126 = phi i64 [ %.354.i, %B582.if.i.lr.ph ], [ %.409.i, %B580.i.loopexit ]
  %.341.i.0125 = phi i64 [ %0, %B582.if.i.lr.ph ], [ %.413.i, %B580.i.loopexit ]
  %.409.i = add nsw i64 %.344.i.0126, -1
  %.413.i = add i64 %.341.i.0125, 1
  %1 = urem i64 %.341.i.0125, %.128.i
  %.480.i = load ptr, ptr %.479.i, align 8, !noalias !0
  %.481.i = getelementptr i8, ptr %.480.i, i64 %.478.i
  %.488.i = mul i64 %.97.i.reass, %1
  %.489.i = getelementptr i8, ptr %.481.i, i64 %.488.i
  %.527.i = load ptr, ptr %.526.i, align 8, !noalias !0
  %.528.i = getelementptr i8, ptr %.527.i, i64 %.525.i
  %.534.i = mul i64 %.223.i.reass.reass, %.341.i.0125
  %.535.i = getelementptr i8, ptr %.528.i, i64 %.534.i
  %.573.i = load ptr, ptr %.572.i, align 8, !noalias !0
  %.574.i = getelementptr i8, ptr %.573.i, i64 %.571.i
  %.580.i = mul i64 %.579.i, %.341.i.0125
  %.581.i = getelementptr i8, ptr %.574.i, i64 %.580.i
  br i1 %.619.not.i, label %B1156.i, label %B1058.i

B1186.if.i:                                       ; preds = %B1156.i, %B1186.if.i
  %.695.i.0105 = phi i64 [ %.764.i, %B1186.if.i ], [ 0, %B1156.i ]
  %.764.i = add nuw nsw i64 %.695.i.0105, 1
  %2 = shl nsw i64 %.695.i.0105, 6
  %.792.i = getelementptr i8, ptr %.581.i, i64 %2
  store <16 x float> %start.2.1.i, ptr %.792.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.314.i, %.764.i
  br i1 %exitcond.not, label %B1242.i, label %B1186.if.i

B1320.if.i:                                       ; preds = %B1242.i, %B1320.i.loopexit
  %.853.i.0120 = phi i64 [ %.922.i, %B1320.i.loopexit ], [ 0, %B1242.i ]
  %.922.i = add nuw nsw i64 %.853.i.0120, 1
  br i1 %.1030.i116.not, label %B1320.i.loopexit, label %B1354.if.i.lr.ph

B1354.if.i.lr.ph:                                 ; preds = %B1320.if.i
  %.1070.i = mul nuw nsw i64 %.853.i.0120, %.159.i
  br label %B1354.if.i

B1354.if.i:                                       ; preds = %B1354.if.i.lr.ph, %B1354.i.loopexit
  %.974.i.0117 = phi i64 [ 0, %B1354.if.i.lr.ph ], [ %.1043.i, %B1354.i.loopexit ]
  %.1043.i = add nuw nsw i64 %.974.i.0117, 1
  %.1071.i = add nuw nsw i64 %.974.i.0117, %.1070.i
  %.1074.i = mul i64 %.1073.i, %.1071.i
  %.1076.i = getelementptr i8, ptr %.535.i, i64 %.1074.i
  br i1 %.196.i113.not, label %B1354.i.loopexit, label %B194.if.i.lr.ph

B194.if.i.lr.ph:                                  ; preds = %B1354.if.i
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !3
  %.280.i = mul nsw i64 %.278.i, %.853.i.0120
  %.34.i38 = load i64, ptr %.33.i37, align 8, !noalias !6
  %.63.i = load i64, ptr %.62.i39, align 8, !noalias !6
  %.312.i4 = load i64, ptr %.311.i, align 8, !noalias !3
  %.314.i5 = mul nsw i64 %.312.i4, %.974.i.0117
  %.34.i41 = load i64, ptr %.33.i40, align 8, !noalias !9
  %.63.i44 = load i64, ptr %.62.i43, align 8, !noalias !9
  br label %B194.if.i

B450.i:                                           ; preds = %B194.if.i
  %.356.i = icmp slt i64 %.284.i3, %.256.i
  %.373.i = icmp sgt i64 %.318.i, -1
  %or.cond.i = select i1 %.356.i, i1 %.373.i, i1 false
  %.410.i = icmp slt i64 %.318.i, %.284.i
  %or.cond = select i1 %or.cond.i, i1 %.410.i, i1 false
  br i1 %or.cond, label %B594.i, label %B815.i

B594.i:                                           ; preds = %B450.i
  %.96.i90 = mul nsw i64 %.284.i3, %.284.i
  %.97.i91 = add nuw nsw i64 %.318.i, %.96.i90
  %.434.i = mul i64 %.125.i, %.97.i91
  %.436.i = getelementptr i8, ptr %.581.i, i64 %.434.i
  br i1 %.520.i8110.not, label %B815.i, label %B706.if.i.lr.ph

B706.if.i.lr.ph:                                  ; preds = %B594.i
  %.560.i = mul nuw nsw i64 %.137.i.0114, %.96.i
  %.39.i13 = load i64, ptr %.38.i12, align 8, !noalias !12
  %.34.i47 = load i64, ptr %.33.i46, align 8, !noalias !15
  %.63.i50 = load i64, ptr %.62.i49, align 8, !noalias !15
  %.9.i68 = add i64 %.39.i13, -1
  %.171.i = shl i64 %.39.i13, 6
  br label %B706.if.i

B706.i.loopexit:                                  ; preds = %B226.if.i, %B706.if.i
  %exitcond127.not = icmp eq i64 %.96.i, %.533.i10
  br i1 %exitcond127.not, label %B815.i, label %B706.if.i

B815.i:                                           ; preds = %B706.i.loopexit, %B594.i, %B194.if.i, %B450.i
  %exitcond128.not = icmp eq i64 %.68.i, %.209.i
  br i1 %exitcond128.not, label %B1354.i.loopexit, label %B194.if.i

B194.if.i:                                        ; preds = %B194.if.i.lr.ph, %B815.i
  %.137.i.0114 = phi i64 [ 0, %B194.if.i.lr.ph ], [ %.209.i, %B815.i ]
  %.209.i = add nuw nsw i64 %.137.i.0114, 1
  %.239.i = udiv i64 %.137.i.0114, %.67.i
  %.245.i = mul nsw i64 %.239.i, %.67.i
  %.247.i.recomposed = urem i64 %.137.i.0114, %.67.i
  %.35.i = mul nsw i64 %.34.i38, %.239.i
  %.64.i = sub nsw i64 %.35.i, %.63.i
  %.284.i3 = add nsw i64 %.64.i, %.280.i
  %.35.i42 = mul nsw i64 %.34.i41, %.247.i.recomposed
  %.64.i45 = sub nsw i64 %.35.i42, %.63.i44
  %.318.i = add nsw i64 %.64.i45, %.314.i5
  %.322.i = icmp sgt i64 %.284.i3, -1
  br i1 %.322.i, label %B450.i, label %B815.i

B706.if.i:                                        ; preds = %B706.if.i.lr.ph, %B706.i.loopexit
  %.464.i.0111 = phi i64 [ 0, %B706.if.i.lr.ph ], [ %.533.i10, %B706.i.loopexit ]
  %.533.i10 = add nuw nsw i64 %.464.i.0111, 1
  %.561.i = add nuw nsw i64 %.464.i.0111, %.560.i
  %.562.i = shl nsw i64 %.561.i, 6
  %.564.i = getelementptr i8, ptr %.489.i, i64 %.562.i
  %.565.i = load <16 x float>, ptr %.564.i, align 4, !noalias !3
  %.35.i48 = mul nsw i64 %.34.i47, %.464.i.0111
  %.64.i51 = sub nsw i64 %.35.i48, %.63.i50
  %.44.i = shl nsw i64 %.64.i51, 6
  %.45.i = getelementptr i8, ptr %.436.i, i64 %.44.i
  %.6.i66 = sub i64 0, %.64.i51
  %.8.i67 = tail call i64 @llvm.smax.i64(i64 %.6.i66, i64 0)
  %.10.i69 = add i64 %.9.i68, %.8.i67
  %.11.i = udiv i64 %.10.i69, %.39.i13
  %.8.i19 = sub nsw i64 %.313.i, %.64.i51
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i19, i64 0)
  %.12.i = add i64 %.9.i68, %.10.i
  %.13.i = udiv i64 %.12.i, %.39.i13
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.190.i, i64 %.13.i)
  %.87.i = sub i64 %.15.i, %.11.i
  %.132.i107.not = icmp slt i64 %.87.i, 1
  br i1 %.132.i107.not, label %B706.i.loopexit, label %B226.if.i

B226.if.i:                                        ; preds = %B706.if.i, %B226.if.i
  %.74.i.0109 = phi i64 [ %.145.i, %B226.if.i ], [ %.11.i, %B706.if.i ]
  %.77.i.0108 = phi i64 [ %.141.i, %B226.if.i ], [ %.87.i, %B706.if.i ]
  %.141.i = add nsw i64 %.77.i.0108, -1
  %.145.i = add i64 %.74.i.0109, 1
  %.172.i = mul i64 %.171.i, %.74.i.0109
  %.173.i = shl nsw i64 %.74.i.0109, 6
  %.175.i = getelementptr i8, ptr %.1076.i, i64 %.173.i
  %.176.i = load <16 x float>, ptr %.175.i, align 4, !noalias !12
  %.178.i = getelementptr i8, ptr %.45.i, i64 %.172.i
  %.179.i = load <16 x float>, ptr %.178.i, align 4, !noalias !12
  %.181.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.176.i, <16 x float> %.565.i, <16 x float> %.179.i)
  store <16 x float> %.181.i, ptr %.178.i, align 4, !noalias !12
  %.132.i = icmp samesign ugt i64 %.77.i.0108, 1
  br i1 %.132.i, label %B226.if.i, label %B706.i.loopexit

f32_depthwise_transposed.body.exit:               ; preds = %B580.i.loopexit, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depthwise_transposed.body: %retptr"}
!2 = distinct !{!2, !"f32_depthwise_transposed.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_depthwise_transposed_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_depthwise_transposed_taps.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"f32_depthwise_gradient_before.body: %retptr"}
!8 = distinct !{!8, !"f32_depthwise_gradient_before.body"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"f32_depthwise_gradient_before.body: %retptr"}
!11 = distinct !{!11, !"f32_depthwise_gradient_before.body"}
!12 = !{!13, !4, !1}
!13 = distinct !{!13, !14, !"f32_depthwise_transposed_row.body: %retptr"}
!14 = distinct !{!14, !"f32_depthwise_transposed_row.body"}
!15 = !{!16, !13, !4, !1}
!16 = distinct !{!16, !17, !"f32_depthwise_gradient_before.body: %retptr"}
!17 = distinct !{!17, !"f32_depthwise_gradient_before.body"}
