; LLVM 22.1.0, sources 23f052418afa8575b1ff1ead6c89f3eb71989937fe88fe8f6ddcf2b79077edff
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_map_products_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.21.i = getelementptr i8, ptr %.1, i64 80
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.62.i = sub i64 %.4, %.3
  %.108.i55.not = icmp slt i64 %.62.i, 1
  br i1 %.108.i55.not, label %f32_map_products_blocked.body.exit, label %B90.if.i.lr.ph

B90.if.i.lr.ph:                                   ; preds = %.6
  %.160.i = load i64, ptr %.1, align 8, !noalias !0
  %.161.i = lshr i64 %.160.i, 48
  %.163.i = load ptr, ptr %.2, align 8, !noalias !0
  %.164.i = and i64 %.160.i, 281474976710655
  %.165.i = getelementptr i64, ptr %.163.i, i64 %.161.i
  %.173.i = shl i64 %.22.i, 6
  %.189.i = getelementptr i8, ptr %.1, i64 16
  %.190.i = load i64, ptr %.189.i, align 8, !noalias !0
  %.191.i = lshr i64 %.190.i, 48
  %.194.i = and i64 %.190.i, 281474976710655
  %.195.i = getelementptr i64, ptr %.163.i, i64 %.191.i
  %.218.i = getelementptr i8, ptr %.1, i64 88
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 32
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.234.i = lshr i64 %.233.i, 48
  %.237.i = and i64 %.233.i, 281474976710655
  %.238.i = getelementptr i64, ptr %.163.i, i64 %.234.i
  %0 = add nuw i64 %.22.i, 127
  %.318.i = lshr i64 %0, 7
  %.297.i.inv = icmp slt i64 %.22.i, 1
  %.339.i48.not58 = icmp eq i64 %.318.i, 0
  %.339.i48.not = select i1 %.297.i.inv, i1 true, i1 %.339.i48.not58
  %.420.i = getelementptr i8, ptr %.1, i64 48
  %.421.i = load i64, ptr %.420.i, align 8, !noalias !0
  %.422.i = lshr i64 %.421.i, 48
  %.425.i = and i64 %.421.i, 281474976710655
  %.426.i = getelementptr i64, ptr %.163.i, i64 %.422.i
  %.450.i = getelementptr i8, ptr %.1, i64 64
  %.451.i = load i64, ptr %.450.i, align 8, !noalias !0
  %.452.i = lshr i64 %.451.i, 48
  %.455.i = and i64 %.451.i, 281474976710655
  %.456.i = getelementptr i64, ptr %.163.i, i64 %.452.i
  br label %B90.if.i

B824.i:                                           ; preds = %f32_moments_sum.body.exit, %B90.if.i
  %total.2.1.i.lcssa = phi <16 x float> [ zeroinitializer, %B90.if.i ], [ %.396.i, %f32_moments_sum.body.exit ]
  %products.2.1.i.lcssa = phi <16 x float> [ zeroinitializer, %B90.if.i ], [ %.389.i, %f32_moments_sum.body.exit ]
  %.427.i = load ptr, ptr %.426.i, align 8, !noalias !0
  %.428.i = getelementptr i8, ptr %.427.i, i64 %.425.i
  %.433.i = shl nsw i64 %.49.i.056, 6
  %.435.i = getelementptr i8, ptr %.428.i, i64 %.433.i
  store <16 x float> %total.2.1.i.lcssa, ptr %.435.i, align 4, !noalias !0
  %.457.i = load ptr, ptr %.456.i, align 8, !noalias !0
  %.458.i = getelementptr i8, ptr %.457.i, i64 %.455.i
  %.467.i = getelementptr i8, ptr %.458.i, i64 %.433.i
  store <16 x float> %products.2.1.i.lcssa, ptr %.467.i, align 4, !noalias !0
  %.108.i = icmp sgt i64 %.52.i.057, 1
  br i1 %.108.i, label %B90.if.i, label %f32_map_products_blocked.body.exit

B90.if.i:                                         ; preds = %B90.if.i.lr.ph, %B824.i
  %.52.i.057 = phi i64 [ %.62.i, %B90.if.i.lr.ph ], [ %.117.i, %B824.i ]
  %.49.i.056 = phi i64 [ %.3, %B90.if.i.lr.ph ], [ %.121.i, %B824.i ]
  %.117.i = add nsw i64 %.52.i.057, -1
  %.121.i = add i64 %.49.i.056, 1
  %.166.i = load ptr, ptr %.165.i, align 8, !noalias !0
  %.167.i = getelementptr i8, ptr %.166.i, i64 %.164.i
  %.174.i = mul i64 %.173.i, %.49.i.056
  %.175.i = getelementptr i8, ptr %.167.i, i64 %.174.i
  %.196.i = load ptr, ptr %.195.i, align 8, !noalias !0
  %.197.i = getelementptr i8, ptr %.196.i, i64 %.194.i
  %.205.i = getelementptr i8, ptr %.197.i, i64 %.174.i
  %.221.i = urem i64 %.49.i.056, %.219.i
  %.239.i = load ptr, ptr %.238.i, align 8, !noalias !0
  %.240.i = getelementptr i8, ptr %.239.i, i64 %.237.i
  %.244.i = shl nsw i64 %.221.i, 6
  %.245.i = getelementptr i8, ptr %.240.i, i64 %.244.i
  %.246.i = load <16 x float>, ptr %.245.i, align 4, !noalias !0
  br i1 %.339.i48.not, label %B824.i, label %B584.if.i

B584.if.i:                                        ; preds = %B90.if.i, %f32_moments_sum.body.exit
  %products.2.1.i52 = phi <16 x float> [ %.389.i, %f32_moments_sum.body.exit ], [ zeroinitializer, %B90.if.i ]
  %total.2.1.i51 = phi <16 x float> [ %.396.i, %f32_moments_sum.body.exit ], [ zeroinitializer, %B90.if.i ]
  %.286.i.050 = phi i64 [ %.348.i, %f32_moments_sum.body.exit ], [ %.318.i, %B90.if.i ]
  %.283.i.049 = phi i64 [ %.352.i, %f32_moments_sum.body.exit ], [ 0, %B90.if.i ]
  %.348.i = add nsw i64 %.286.i.050, -1
  %.352.i = add nuw i64 %.283.i.049, 128
  %.378.i = sub nsw i64 %.22.i, %.283.i.049
  %.380.i = tail call i64 @llvm.smin.i64(i64 %.378.i, i64 128)
  %.381.i = shl nsw i64 %.283.i.049, 6
  %.383.i = getelementptr i8, ptr %.205.i, i64 %.381.i
  %.385.i = getelementptr i8, ptr %.175.i, i64 %.381.i
  %.50100.i = lshr i64 %.380.i, 1
  %.136.i21.not = icmp eq i64 %.50100.i, 0
  br i1 %.136.i21.not, label %B402.i, label %B146.if.i

B402.i.loopexit:                                  ; preds = %B146.if.i
  %1 = fadd <16 x float> %.187.i, %.202.i
  br label %B402.i

B402.i:                                           ; preds = %B402.i.loopexit, %B584.if.i
  %.212.i = phi <16 x float> [ zeroinitializer, %B584.if.i ], [ %1, %B402.i.loopexit ]
  %.263.i = and i64 %.380.i, 1
  %.306.i27.not = icmp eq i64 %.263.i, 0
  br i1 %.306.i27.not, label %f32_moments_product.body.exit, label %B450.if.i.preheader

B450.if.i.preheader:                              ; preds = %B402.i
  %.221.i12 = shl i64 %.380.i, 6
  %2 = and i64 %.221.i12, -128
  %.346.i = getelementptr i8, ptr %.383.i, i64 %2
  %.347.i = load <16 x float>, ptr %.346.i, align 4, !noalias !3
  %.351.i = getelementptr i8, ptr %.385.i, i64 %2
  %.352.i14 = load <16 x float>, ptr %.351.i, align 4, !noalias !3
  %.354.i = fsub <16 x float> %.352.i14, %.246.i
  %.356.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.347.i, <16 x float> %.354.i, <16 x float> %.212.i)
  br label %f32_moments_product.body.exit

B146.if.i:                                        ; preds = %B584.if.i, %B146.if.i
  %b.2.0.i1125 = phi <16 x float> [ %.202.i, %B146.if.i ], [ zeroinitializer, %B584.if.i ]
  %a.2.0.i1024 = phi <16 x float> [ %.187.i, %B146.if.i ], [ zeroinitializer, %B584.if.i ]
  %.78.i.023 = phi i64 [ %.149.i, %B146.if.i ], [ 0, %B584.if.i ]
  %.81.i.022 = phi i64 [ %.145.i, %B146.if.i ], [ %.50100.i, %B584.if.i ]
  %.145.i = add nsw i64 %.81.i.022, -1
  %.149.i = add nuw nsw i64 %.78.i.023, 1
  %3 = shl i64 %.78.i.023, 7
  %.177.i = getelementptr i8, ptr %.383.i, i64 %3
  %.178.i = load <16 x float>, ptr %.177.i, align 4, !noalias !3
  %.182.i15 = getelementptr i8, ptr %.385.i, i64 %3
  %.183.i = load <16 x float>, ptr %.182.i15, align 4, !noalias !3
  %.185.i = fsub <16 x float> %.183.i, %.246.i
  %.187.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.178.i, <16 x float> %.185.i, <16 x float> %a.2.0.i1024)
  %.190.i16 = or disjoint i64 %3, 64
  %.192.i17 = getelementptr i8, ptr %.383.i, i64 %.190.i16
  %.193.i = load <16 x float>, ptr %.192.i17, align 4, !noalias !3
  %.197.i18 = getelementptr i8, ptr %.385.i, i64 %.190.i16
  %.198.i = load <16 x float>, ptr %.197.i18, align 4, !noalias !3
  %.200.i = fsub <16 x float> %.198.i, %.246.i
  %.202.i = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %.193.i, <16 x float> %.200.i, <16 x float> %b.2.0.i1125)
  %.136.i = icmp samesign ugt i64 %.81.i.022, 1
  br i1 %.136.i, label %B146.if.i, label %B402.i.loopexit

f32_moments_product.body.exit:                    ; preds = %B450.if.i.preheader, %B402.i
  %whole.2.0.i13.lcssa = phi <16 x float> [ %.212.i, %B402.i ], [ %.356.i, %B450.if.i.preheader ]
  %.389.i = fadd <16 x float> %products.2.1.i52, %whole.2.0.i13.lcssa
  %.2693.i = lshr i64 %.380.i, 2
  %.112.i32.not = icmp eq i64 %.2693.i, 0
  br i1 %.112.i32.not, label %B378.i, label %B134.if.i

B378.i.loopexit:                                  ; preds = %B134.if.i
  %4 = fadd <16 x float> %.164.i5, %.156.i
  %5 = fadd <16 x float> %.182.i, %.173.i6
  %6 = fadd <16 x float> %5, %4
  br label %B378.i

B378.i:                                           ; preds = %B378.i.loopexit, %f32_moments_product.body.exit
  %.204.i = phi <16 x float> [ zeroinitializer, %f32_moments_product.body.exit ], [ %6, %B378.i.loopexit ]
  %.251.i = and i64 %.380.i, 3
  %.294.i43.not = icmp eq i64 %.251.i, 0
  br i1 %.294.i43.not, label %f32_moments_sum.body.exit, label %B438.if.i.preheader

B438.if.i.preheader:                              ; preds = %B378.i
  %.209.i = and i64 %.380.i, -4
  br label %B438.if.i

B134.if.i:                                        ; preds = %f32_moments_product.body.exit, %B134.if.i
  %a.2.0.i38 = phi <16 x float> [ %.156.i, %B134.if.i ], [ zeroinitializer, %f32_moments_product.body.exit ]
  %b.2.0.i37 = phi <16 x float> [ %.164.i5, %B134.if.i ], [ zeroinitializer, %f32_moments_product.body.exit ]
  %c.2.0.i36 = phi <16 x float> [ %.173.i6, %B134.if.i ], [ zeroinitializer, %f32_moments_product.body.exit ]
  %d.2.0.i35 = phi <16 x float> [ %.182.i, %B134.if.i ], [ zeroinitializer, %f32_moments_product.body.exit ]
  %.57.i.034 = phi i64 [ %.121.i3, %B134.if.i ], [ %.2693.i, %f32_moments_product.body.exit ]
  %.54.i.033 = phi i64 [ %.125.i, %B134.if.i ], [ 0, %f32_moments_product.body.exit ]
  %.121.i3 = add nsw i64 %.57.i.034, -1
  %.125.i = add nuw nsw i64 %.54.i.033, 1
  %7 = shl i64 %.54.i.033, 8
  %.153.i = getelementptr i8, ptr %.383.i, i64 %7
  %.154.i = load <16 x float>, ptr %.153.i, align 4, !noalias !6
  %.156.i = fadd <16 x float> %a.2.0.i38, %.154.i
  %.161.i4 = getelementptr i8, ptr %.153.i, i64 64
  %.162.i = load <16 x float>, ptr %.161.i4, align 4, !noalias !6
  %.164.i5 = fadd <16 x float> %b.2.0.i37, %.162.i
  %.170.i = getelementptr i8, ptr %.153.i, i64 128
  %.171.i = load <16 x float>, ptr %.170.i, align 4, !noalias !6
  %.173.i6 = fadd <16 x float> %c.2.0.i36, %.171.i
  %.179.i = getelementptr i8, ptr %.153.i, i64 192
  %.180.i = load <16 x float>, ptr %.179.i, align 4, !noalias !6
  %.182.i = fadd <16 x float> %d.2.0.i35, %.180.i
  %.112.i = icmp samesign ugt i64 %.57.i.034, 1
  br i1 %.112.i, label %B134.if.i, label %B378.i.loopexit

B438.if.i:                                        ; preds = %B438.if.i.preheader, %B438.if.i
  %whole.2.0.i46 = phi <16 x float> [ %.337.i, %B438.if.i ], [ %.204.i, %B438.if.i.preheader ]
  %.241.i.045 = phi i64 [ %.303.i, %B438.if.i ], [ %.251.i, %B438.if.i.preheader ]
  %.238.i1.044 = phi i64 [ %.307.i, %B438.if.i ], [ %.209.i, %B438.if.i.preheader ]
  %.303.i = add nsw i64 %.241.i.045, -1
  %.307.i = add nuw nsw i64 %.238.i1.044, 1
  %8 = shl nsw i64 %.238.i1.044, 6
  %.334.i = getelementptr i8, ptr %.383.i, i64 %8
  %.335.i = load <16 x float>, ptr %.334.i, align 4, !noalias !6
  %.337.i = fadd <16 x float> %whole.2.0.i46, %.335.i
  %.294.i = icmp samesign ugt i64 %.241.i.045, 1
  br i1 %.294.i, label %B438.if.i, label %f32_moments_sum.body.exit

f32_moments_sum.body.exit:                        ; preds = %B438.if.i, %B378.i
  %whole.2.0.i.lcssa = phi <16 x float> [ %.204.i, %B378.i ], [ %.337.i, %B438.if.i ]
  %.396.i = fadd <16 x float> %total.2.1.i51, %whole.2.0.i.lcssa
  %.339.i = icmp sgt i64 %.286.i.050, 1
  br i1 %.339.i, label %B584.if.i, label %B824.i

f32_map_products_blocked.body.exit:               ; preds = %B824.i, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_map_products_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_map_products_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_moments_product.body: %retptr"}
!5 = distinct !{!5, !"f32_moments_product.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_moments_sum.body: %retptr"}
!8 = distinct !{!8, !"f32_moments_sum.body"}
