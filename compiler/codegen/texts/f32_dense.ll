; LLVM 22.1.0, sources d82bc0af569df8cd07ae35e19c0435a3ff660df494b0ca8fb3921a8ee585c51f
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.34.i = getelementptr i8, ptr %.1, i64 112
  %.35.i = load i64, ptr %.34.i, align 8, !noalias !0
  %.61.i = getelementptr i8, ptr %.1, i64 96
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.102.i = sub i64 %.4, %.3
  %.147.i2.not = icmp slt i64 %.102.i, 1
  br i1 %.147.i2.not, label %f32_dense.body.exit, label %B140.if.i.lr.ph

B140.if.i.lr.ph:                                  ; preds = %.6
  %.41.i = getelementptr i8, ptr %.1, i64 184
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !3
  %.75.i = getelementptr i8, ptr %.1, i64 192
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !3
  %.77.i = add nsw i64 %.76.i, -1
  %.122.i = load i64, ptr %.1, align 8, !noalias !3
  %.123.i = lshr i64 %.122.i, 48
  %.125.i = load ptr, ptr %.2, align 8, !noalias !3
  %.126.i = and i64 %.122.i, 281474976710655
  %.127.i = getelementptr i64, ptr %.125.i, i64 %.123.i
  %.158.i = getelementptr i8, ptr %.1, i64 136
  %.159.i = load i64, ptr %.158.i, align 8, !noalias !3
  %.193.i = getelementptr i8, ptr %.1, i64 16
  %.194.i1 = load i64, ptr %.193.i, align 8, !noalias !3
  %.195.i = lshr i64 %.194.i1, 48
  %.198.i = and i64 %.194.i1, 281474976710655
  %.199.i = getelementptr i64, ptr %.125.i, i64 %.195.i
  %.232.i = getelementptr i8, ptr %.1, i64 32
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !3
  %.234.i = lshr i64 %.233.i, 48
  %.237.i = and i64 %.233.i, 281474976710655
  %.238.i = getelementptr i64, ptr %.125.i, i64 %.234.i
  %.266.i = getelementptr i8, ptr %.1, i64 144
  %.267.i = load i64, ptr %.266.i, align 8, !noalias !3
  %.297.i = getelementptr i8, ptr %.1, i64 48
  %.298.i = load i64, ptr %.297.i, align 8, !noalias !3
  %.299.i = lshr i64 %.298.i, 48
  %.302.i = and i64 %.298.i, 281474976710655
  %.303.i = getelementptr i64, ptr %.125.i, i64 %.299.i
  %.340.i = getelementptr i8, ptr %.1, i64 64
  %.341.i = load i64, ptr %.340.i, align 8, !noalias !3
  %.342.i = lshr i64 %.341.i, 48
  %.345.i = and i64 %.341.i, 281474976710655
  %.346.i = getelementptr i64, ptr %.125.i, i64 %.342.i
  %.374.i = getelementptr i8, ptr %.1, i64 160
  %.375.i = load i64, ptr %.374.i, align 8, !noalias !3
  %.405.i = getelementptr i8, ptr %.1, i64 80
  %.406.i = load i64, ptr %.405.i, align 8, !noalias !3
  %.407.i = lshr i64 %.406.i, 48
  %.410.i = and i64 %.406.i, 281474976710655
  %.411.i = getelementptr i64, ptr %.125.i, i64 %.407.i
  %.439.i = getelementptr i8, ptr %.1, i64 176
  %.440.i = load i64, ptr %.439.i, align 8, !noalias !3
  %.471.i = getelementptr i8, ptr %.1, i64 128
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !3
  %.498.i = getelementptr i8, ptr %.1, i64 104
  %.499.i = load i64, ptr %.498.i, align 8, !noalias !3
  %.500.i = shl nsw i64 %.499.i, 2
  %.584.i = getelementptr i8, ptr %.2, i64 8
  %.622.i = getelementptr i8, ptr %.1, i64 152
  %.650.i = getelementptr i8, ptr %.1, i64 168
  %.678.i = getelementptr i8, ptr %.1, i64 120
  %.547.i.phi.trans.insert = getelementptr i8, ptr %.1, i64 200
  br label %B140.if.i

B140.if.i:                                        ; preds = %B140.if.i.lr.ph, %f32_dense_rows.body.exit
  %.92.i.04 = phi i64 [ %.102.i, %B140.if.i.lr.ph ], [ %.156.i, %f32_dense_rows.body.exit ]
  %.89.i.03 = phi i64 [ %.3, %B140.if.i.lr.ph ], [ %.160.i, %f32_dense_rows.body.exit ]
  %.156.i = add nsw i64 %.92.i.04, -1
  %.160.i = add i64 %.89.i.03, 1
  %.186.i = udiv i64 %.89.i.03, %.35.i
  %.188.i = mul nsw i64 %.186.i, %.35.i
  %.189.i.recomposed = urem i64 %.89.i.03, %.35.i
  %.190.i = shl nsw i64 %.189.i.recomposed, 6
  %.191.i = add nsw i64 %.190.i, 64
  %.194.i = tail call i64 @llvm.smin.i64(i64 %.191.i, i64 %.62.i)
  %.44.i = mul nsw i64 %.42.i, %.186.i
  %.4959.i = lshr i64 %.44.i, 5
  %.79.i = icmp eq i64 %.186.i, %.77.i
  %..i = zext i1 %.79.i to i64
  %.128.i = load ptr, ptr %.127.i, align 8, !noalias !3
  %.129.i = getelementptr i8, ptr %.128.i, i64 %.126.i
  %.161.i = mul nsw i64 %.159.i, %.4959.i
  %.167.i = shl i64 %.44.i, 2
  %.168.i = and i64 %.167.i, 124
  %.200.i = load ptr, ptr %.199.i, align 8, !noalias !3
  %.201.i = getelementptr i8, ptr %.200.i, i64 %.198.i
  %0 = getelementptr i8, ptr %.201.i, i64 %.161.i
  %.205.i = getelementptr i8, ptr %0, i64 %.168.i
  %.239.i = load ptr, ptr %.238.i, align 8, !noalias !3
  %.240.i = getelementptr i8, ptr %.239.i, i64 %.237.i
  %.269.i = mul nsw i64 %.267.i, %.186.i
  %.270.i = getelementptr i8, ptr %.240.i, i64 %.269.i
  %.304.i = load ptr, ptr %.303.i, align 8, !noalias !3
  %.305.i = getelementptr i8, ptr %.304.i, i64 %.302.i
  %.313.i = getelementptr i8, ptr %.305.i, i64 %.167.i
  %.347.i = load ptr, ptr %.346.i, align 8, !noalias !3
  %.348.i = getelementptr i8, ptr %.347.i, i64 %.345.i
  %.377.i = mul nsw i64 %.375.i, %.186.i
  %.378.i = getelementptr i8, ptr %.348.i, i64 %.377.i
  %.412.i = load ptr, ptr %.411.i, align 8, !noalias !3
  %.413.i = getelementptr i8, ptr %.412.i, i64 %.410.i
  %.442.i = mul nsw i64 %.440.i, %.186.i
  %.445.i = getelementptr i8, ptr %.413.i, i64 %.442.i
  %.530.i = icmp sgt i64 %.62.i, %.190.i
  br i1 %.530.i, label %B1080.i.preheader, label %f32_dense_rows.body.exit

B1080.i.preheader:                                ; preds = %B140.if.i
  %.585.i = load ptr, ptr %.584.i, align 8, !noalias !3
  %.623.i = load i64, ptr %.622.i, align 8, !noalias !3
  %.651.i = load i64, ptr %.650.i, align 8, !noalias !3
  %.679.i = load i64, ptr %.678.i, align 8, !noalias !3
  %.548.i.pre = load i64, ptr %.547.i.phi.trans.insert, align 8, !noalias !3
  br label %B1080.i

B1080.i:                                          ; preds = %B1080.i.preheader, %B1192.i
  %.692.i6 = phi i64 [ %.692.i, %B1192.i ], [ %.548.i.pre, %B1080.i.preheader ]
  %row.2.0.i = phi i64 [ %.696.i, %B1192.i ], [ %.190.i, %B1080.i.preheader ]
  %word.2.0.i = phi i64 [ %word.3.2.i, %B1192.i ], [ 25, %B1080.i.preheader ]
  %.553.i = sub nsw i64 %.194.i, %row.2.0.i
  %.554.i = icmp sgt i64 %.692.i6, %.553.i
  br i1 %.554.i, label %B1126.i, label %B1192.i

B1126.i:                                          ; preds = %B1080.i, %B1126.i
  %word.4.1.i = phi i64 [ %.557.i, %B1126.i ], [ %word.2.0.i, %B1080.i ]
  %.557.i = add nsw i64 %word.4.1.i, 3
  %.563.i = getelementptr i64, ptr %.1, i64 %.557.i
  %.564.i = load i64, ptr %.563.i, align 8, !noalias !3
  %.568.i = icmp sgt i64 %.564.i, %.553.i
  br i1 %.568.i, label %B1126.i, label %B1192.i

B1192.i:                                          ; preds = %B1126.i, %B1080.i
  %.692.i = phi i64 [ %.692.i6, %B1080.i ], [ %.564.i, %B1126.i ]
  %word.3.2.i = phi i64 [ %word.2.0.i, %B1080.i ], [ %.557.i, %B1126.i ]
  %1 = getelementptr i64, ptr %.1, i64 %word.3.2.i
  %2 = getelementptr i8, ptr %1, i64 8
  %.581.i = getelementptr i64, ptr %2, i64 %..i
  %.582.i = load i64, ptr %.581.i, align 8, !noalias !3
  %.583.i = icmp slt i64 %.582.i, 0
  %.586.i = tail call i64 @llvm.smax.i64(i64 %.582.i, i64 0)
  %.587.i = getelementptr i64, ptr %.585.i, i64 %.586.i
  %.588.i = load i64, ptr %.587.i, align 8, !noalias !3
  %.589.i = select i1 %.583.i, i64 0, i64 %.588.i
  %.592.i = mul nsw i64 %row.2.0.i, %.472.i
  %.594.i = getelementptr i8, ptr %.129.i, i64 %.592.i
  %.597.i = mul nsw i64 %row.2.0.i, %.500.i
  %.599.i = getelementptr i8, ptr %.313.i, i64 %.597.i
  %.625.i = mul nsw i64 %.623.i, %row.2.0.i
  %.627.i = getelementptr i8, ptr %.378.i, i64 %.625.i
  %.653.i = mul nsw i64 %.651.i, %row.2.0.i
  %.655.i = getelementptr i8, ptr %.445.i, i64 %.653.i
  %.687.i = inttoptr i64 %.589.i to ptr
  tail call void %.687.i(ptr %.594.i, ptr %.205.i, ptr %.270.i, ptr %.599.i, ptr %.627.i, ptr %.655.i, i64 1, i64 %.679.i, i64 1, i64 1, i64 64, i64 0, i64 0, i64 2048, i64 0, i64 0, i64 %.472.i, i64 %.500.i, i64 0) #0, !noalias !3
  %.696.i = add nsw i64 %.692.i, %row.2.0.i
  %.700.i = icmp slt i64 %.696.i, %.194.i
  br i1 %.700.i, label %B1080.i, label %f32_dense_rows.body.exit

f32_dense_rows.body.exit:                         ; preds = %B1192.i, %B140.if.i
  %.147.i = icmp sgt i64 %.92.i.04, 1
  br i1 %.147.i, label %B140.if.i, label %f32_dense.body.exit

f32_dense.body.exit:                              ; preds = %f32_dense_rows.body.exit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_dense_rows.body: %retptr"}
!5 = distinct !{!5, !"f32_dense_rows.body"}
